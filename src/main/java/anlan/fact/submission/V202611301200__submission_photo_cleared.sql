-- A photo that nothing names goes after a time; its phone, if it ever names it, is asked for it anew.
grant delete on submission_photo, submission_photo_whole to anlan_app;
create index submission_photo_begun on submission_photo (district, begun_at);
