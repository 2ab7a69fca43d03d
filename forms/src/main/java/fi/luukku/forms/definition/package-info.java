/**
 * The format of form definitions. {@link fi.luukku.forms.definition.DefinitionLoader} reads and
 * checks one; whatever it lets pass needs no further check. The format is described by {@code
 * forms/schema/form-definition.v2.schema.json}; definitions of format 1, which has conditions and
 * formulas of its own, are read for ever.
 */
package fi.luukku.forms.definition;
