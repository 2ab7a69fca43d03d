package fi.luukku.formbuilder;

/** A version of a form was published; told within the transaction. */
public record FormPublished(String key, int version) {}
