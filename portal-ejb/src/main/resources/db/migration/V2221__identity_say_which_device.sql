-- Coarse words for browser and system, for the page that says where one is signed in: FIREFOX/ANDROID.
ALTER TABLE sign_in_session ADD COLUMN device VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
