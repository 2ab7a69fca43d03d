package fi.luukku.casework;

import fi.luukku.documents.DocumentRecord;
import fi.luukku.shared.LocalizedText;

/** A document that was handed in with an earlier case, and that case. */
public record DeliveredDocument(DocumentRecord document, CaseNumber number, LocalizedText title) {

  /** Never its name: it may stand in a log line. */
  @Override
  public String toString() {
    return "DeliveredDocument[" + document.id() + "]";
  }
}
