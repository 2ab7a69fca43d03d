package fi.luukku.offenderone.persistence;

/** What a page must not see. */
public class Rows {}
