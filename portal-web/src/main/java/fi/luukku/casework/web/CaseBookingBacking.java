package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/**
 * What a handler does with a booking on {@code /staff/case}: approve it, refuse it with a reason
 * before it was ever confirmed, cancel it with a reason after that.
 */
@Named("caseBooking")
@RequestScoped
public class CaseBookingBacking {
  @Inject CurrentCaller current;
  @Inject HandlerDesk desk;
  @Inject CaseBacking page;
  @Inject CaseParameter parameter;
  @Inject Clock clock;

  static boolean isToCome(CaseView matter, Instant now) {
    return matter.time().filter(time -> time.starts().isAfter(now)).isPresent();
  }

  public boolean isApprovable() {
    return isOpen() && page.getMatter().status() != CaseStatus.CONFIRMED;
  }

  /** Whether it still waits for its first yes or no. */
  public boolean isRefusable() {
    return isOpen() && page.getMatter().kind() == CaseKind.RESERVATION && !wasConfirmed();
  }

  public boolean isCancellable() {
    return isOpen() && !isRefusable();
  }

  public String approve() {
    return page.act(
        "approve",
        () ->
            desk.changeStatus(
                current.caller(),
                parameter.number(),
                page.revision(),
                CaseStatus.CONFIRMED,
                page.getFields().getApproval()));
  }

  public String refuse() {
    String reason = page.getFields().getReason();
    return page.act(
        "refuse",
        () ->
            desk.decide(current.caller(), parameter.number(), page.revision(), "refused", reason));
  }

  public String cancel() {
    String reason = page.getFields().getReason();
    return page.act(
        "cancel", () -> desk.cancel(current.caller(), parameter.number(), page.revision(), reason));
  }

  private boolean isOpen() {
    return page.getMatter().status().isOpen() && page.getMatter().kind().isBooking();
  }

  private boolean wasConfirmed() {
    return page.getMatter().timeline().stream()
        .anyMatch(entry -> entry.status() == CaseStatus.CONFIRMED);
  }
}
