-- Pictures are served by their content. Copies of a template share it, so it is not unique.
create index template_images_by_content on template_images (tenant_id, content_hash);
