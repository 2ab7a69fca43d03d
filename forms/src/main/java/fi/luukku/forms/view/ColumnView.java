package fi.luukku.forms.view;

/**
 * Head of a table column.
 *
 * @param sum of the column, ready to show; empty when the column has none
 */
public record ColumnView(String key, String label, String hint, boolean amount, String sum) {}
