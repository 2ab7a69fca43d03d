-- A cache of numbers is forgotten when the database stops: each restart left out up to a hundred.
ALTER SEQUENCE case_number_seq NOCACHE;
