package fi.luukku.forms.view;

/** One radio button, box or entry of a list. The first one has the id of its question. */
public record OptionView(String value, String id, String label, boolean checked) {}
