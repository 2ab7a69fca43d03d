package fi.luukku.formbuilder.web;

/**
 * Why what was typed into a field of the builder cannot be saved.
 *
 * @param field id of the field
 */
record FieldFault(String field, String words) {}
