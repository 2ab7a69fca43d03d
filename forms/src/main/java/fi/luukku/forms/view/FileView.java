package fi.luukku.forms.view;

/**
 * An attachment that is there already.
 *
 * @param id of the attachment; the caller knows its name
 * @param removeName name of the submit button that takes it away
 */
public record FileView(String id, String removeName) {}
