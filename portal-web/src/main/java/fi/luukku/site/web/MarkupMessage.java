package fi.luukku.site.web;

import jakarta.faces.application.FacesMessage;

/** What is wrong with a field that is plain markup: its id is all that the summary needs. */
final class MarkupMessage extends FacesMessage {
  private static final long serialVersionUID = 1L;

  MarkupMessage(String words) {
    super(SEVERITY_ERROR, words, words);
  }
}
