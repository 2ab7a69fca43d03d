-- The provider's refresh token, sealed: it ends the sign-in there, and is used for nothing else. Empty where none came.
ALTER TABLE sign_in_session ADD COLUMN sign_out_token VARBINARY(4000) NULL AFTER caller;
