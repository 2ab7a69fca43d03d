package fi.luukku.casework.web;

import fi.luukku.casework.CaseView;
import fi.luukku.shared.Language;
import fi.luukku.site.web.print.Markup;
import java.util.List;

/** What a capability has to say on the document of a receipt beside what every case has. */
public interface ReceiptPart {

  /** Nothing for a case that is not of the capability. */
  List<Markup.Fact> of(CaseView matter, Language language);
}
