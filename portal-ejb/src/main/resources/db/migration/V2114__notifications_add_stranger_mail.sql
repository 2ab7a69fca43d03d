-- How many matters without a name asked for mail to one letterbox, by hour (UTC). The letterbox is an HMAC, never an address.
CREATE TABLE stranger_mail (
  letterbox BINARY(32) NOT NULL,
  day DATE NOT NULL,
  hour TINYINT NOT NULL,
  mails INT NOT NULL,
  PRIMARY KEY (letterbox, day, hour),
  KEY stranger_mail_by_day (day)
);
