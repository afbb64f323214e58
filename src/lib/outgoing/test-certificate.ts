/** A self-signed certificate for localhost, good until 2126 and worth nothing: no authority vouches for it. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUCxwI+70HZdZZFBmohWjNtdMc27owCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDA0MjE1OFoYDzIxMjYxMDMx
MDQyMTU4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQUcuvG8RBmPqSMx56pHy++soP1xZiM1dKy5pgdaqjLAFJiofVXIgbI
Hsl+q1buWF/qwtFInoDs1FTBcVPl3zQ5o28wbTAdBgNVHQ4EFgQUBFVtUgNFdv2w
11wA9RaBbVz8HgAwHwYDVR0jBBgwFoAUBFVtUgNFdv2w11wA9RaBbVz8HgAwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwCgYIKoZI
zj0EAwIDRwAwRAIgRKSR03Kfif6Pyn8YnkTgmsSIw3C5XtDAebUScavveDQCIDQU
uzdY3regQwz8viSUEAaDkl+ayGZCzcdyQagjijSl
-----END CERTIFICATE-----
`

/** The private key that belongs to it. */
export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgWp0rXJECuW7H57AA
0sFcC3vyMTHoiWojjFAAl58BmoWhRANCAAQUcuvG8RBmPqSMx56pHy++soP1xZiM
1dKy5pgdaqjLAFJiofVXIgbIHsl+q1buWF/qwtFInoDs1FTBcVPl3zQ5
-----END PRIVATE KEY-----
`
