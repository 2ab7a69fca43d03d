package fi.luukku.facilities;

import fi.luukku.casework.BookedCases;
import fi.luukku.casework.CaseHasChanged;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.QueueRow;
import fi.luukku.casework.TextMissing;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/**
 * Approves and refuses reservations of the caller's queues, several with one act: each in a
 * transaction of its own, so that what becomes of one hinders no other. What is refused gives its
 * time back.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReservationApproval {
  /** How many stand on a page, and can be decided with one act. */
  public static final int MOST = 25;

  private static final String REFUSED = "refused";

  @Inject private BookedCases cases;
  @Inject private HandlerDesk desk;
  @Inject private ClaimTransaction transaction;

  /**
   * A reservation as it was chosen.
   *
   * @param revision that the list was shown with: whoever is late overwrites nothing
   */
  public record Chosen(CaseNumber number, int revision) {}

  /** What became of one of them. */
  public record Outcome(CaseNumber number, Result result) {}

  public enum Result {
    DONE,
    /** Somebody else changed it since it was shown. */
    CHANGED,
    /** It has ended, or is not in the caller's queues. */
    ENDED,
    /** It was decided before. */
    DECIDED
  }

  /**
   * Those that wait for their first yes or no, the nearest time first.
   *
   * @param first index of the first one wanted, from 0
   */
  public Page<QueueRow> waiting(Caller caller, int first) {
    return transaction.call(() -> cases.toApprove(caller, first, MOST));
  }

  /**
   * Confirms them.
   *
   * @return what became of each, in the order chosen
   * @throws NoneChosen without any
   */
  public List<Outcome> approve(Caller caller, List<Chosen> chosen) {
    return each(
        chosen,
        one -> desk.changeStatus(caller, one.number(), one.revision(), CaseStatus.CONFIRMED, ""));
  }

  /**
   * Refuses them, all for the same reason; their times are free at once.
   *
   * @param reason to the citizens
   * @return what became of each, in the order chosen
   * @throws NoneChosen without any
   * @throws TextMissing without a reason
   */
  public List<Outcome> refuse(Caller caller, List<Chosen> chosen, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new TextMissing();
    }
    return each(chosen, one -> desk.decide(caller, one.number(), one.revision(), REFUSED, reason));
  }

  private List<Outcome> each(List<Chosen> chosen, Consumer<Chosen> act) {
    if (chosen.isEmpty()) {
      throw new NoneChosen();
    }
    return chosen.stream()
        .distinct()
        .limit(MOST)
        .map(one -> new Outcome(one.number(), result(one, act)))
        .toList();
  }

  private Result result(Chosen one, Consumer<Chosen> act) {
    try {
      return transaction.call(
          () -> {
            act.accept(one);
            return Result.DONE;
          });
    } catch (CaseHasChanged late) {
      return Result.CHANGED;
    } catch (CaseIsClosed | fi.luukku.shared.NotFound gone) {
      return Result.ENDED;
    } catch (fi.luukku.casework.StatusNotPossible decided) {
      return Result.DECIDED;
    }
  }
}
