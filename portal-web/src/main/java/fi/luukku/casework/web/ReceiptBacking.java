package fi.luukku.casework.web;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/**
 * {@code /my/receipt} and {@code /follow/receipt}: what was received, what happens next, by when.
 * Read from the case itself, so a reload or a second send shows the same.
 */
@Named
@RequestScoped
public class ReceiptBacking {
  @Inject CurrentCaller current;
  @Inject CitizenCases cases;
  @Inject CaseParameter parameter;
  @Inject FollowLinks links;

  private CaseView matter;

  public void open() {
    matter = cases.one(current.caller(), parameter.number());
  }

  public void openByToken() {
    matter = cases.byFollowUpToken(parameter.token());
  }

  public CaseView getMatter() {
    return matter;
  }

  public boolean isBooking() {
    return matter.time().isPresent();
  }

  /** Text key of the heading: a booking that somebody has to approve was asked for, and no more. */
  public String getTitleKey() {
    if (!isBooking()) {
      return "receipt.title";
    }
    if (parameter.isDone("moved")) {
      return "receipt.title.moved";
    }
    return isAsked() ? "receipt.title.booking_asked" : "receipt.title.booking";
  }

  /** Whether it is a booking that waited for its approval when it was sent. */
  public boolean isAsked() {
    return isBooking()
        && matter.timeline().stream()
            .anyMatch(
                entry ->
                    entry.kind() == TimelineEntry.Kind.OPENED
                        && entry.status() == CaseStatus.RECEIVED);
  }

  /**
   * Text key of what happens next; of a booking, whether the citizen comes somewhere, and whether
   * he may still cancel it.
   */
  public String getNextKey() {
    if (isAsked()) {
      return "receipt.next.booking_asked";
    }
    String kind = "receipt.next." + matter.kind().name().toLowerCase(Locale.ROOT);
    String key = isToCome() ? kind : kind + "_remote";
    return isBooking() && matter.status().isOpen() && !matter.mayWithdraw() ? key + "_near" : key;
  }

  /** Whether there is a place to come to, as far as anything is said. */
  public boolean isToCome() {
    return matter.time().map(time -> time.way().isAtPlace()).orElse(true);
  }

  /** The whole address of the follow-up page, to keep. */
  public String getFollowUpLink() {
    return links.to(parameter.token());
  }

  public String getToken() {
    return parameter.token();
  }
}
