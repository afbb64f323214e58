-- When each passkey last let its owner in.
alter table identity.passkey add column "lastUsedAt" timestamptz;
