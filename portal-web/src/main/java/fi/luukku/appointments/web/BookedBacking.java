package fi.luukku.appointments.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /staff/booked}: what was booked for somebody who calls, to be read out to him. */
@Named
@RequestScoped
public class BookedBacking {
  private static final String PAGE = "/staff/booked";

  @Inject HandlerQueries queries;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;

  private CaseView matter;

  static String of(CaseNumber number) {
    return Pages.to(PAGE, "number", number);
  }

  /** Guards the page: a case of another queue, or one without a time, is not there. */
  public void open() {
    CaseNumber number =
        parameters.get("number").flatMap(CaseNumber::parse).orElseThrow(NotFound::new);
    matter = queries.one(current.caller(), number);
    if (matter.time().isEmpty()) {
      throw new NotFound();
    }
  }

  public CaseView getMatter() {
    return matter;
  }
}
