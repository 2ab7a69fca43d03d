package fi.luukku.grants;

import fi.luukku.identity.Demand;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that money can be applied for.
 *
 * @param description paragraphs, parted by an empty line
 * @param who who may apply
 * @param amounts from how much to how much, in words
 * @param maxSharePercent at most this share of the costs
 * @param criteria by what applications are weighed
 * @param formKey form that new applications are made with
 * @param requiredLevel how surely the applicant must have been identified
 * @param signedInWithinMinutes how lately, to send an application; however long ago where empty
 * @param decisionWeeks weeks from the end of the round to the decision
 * @param queue work queue that decides
 */
public record GrantProgramme(
    String key,
    LocalizedText name,
    LocalizedText summary,
    LocalizedText description,
    LocalizedText who,
    LocalizedText amounts,
    long minAmountCents,
    long maxAmountCents,
    int maxSharePercent,
    List<LocalizedText> criteria,
    String formKey,
    int formVersion,
    String requiredLevel,
    Optional<Integer> signedInWithinMinutes,
    List<ApplicationRound> rounds,
    int decisionWeeks,
    String queue) {

  public GrantProgramme {
    criteria = List.copyOf(criteria);
    rounds = List.copyOf(rounds);
  }

  public Optional<ApplicationRound> openRound(Instant now) {
    return rounds.stream().filter(round -> round.isOpenAt(now)).findFirst();
  }

  /** The next round that has not opened yet. */
  public Optional<ApplicationRound> nextRound(Instant now) {
    return rounds.stream()
        .filter(round -> round.isAheadAt(now))
        .min(Comparator.comparing(ApplicationRound::opens));
  }

  public Optional<ApplicationRound> findRound(String roundKey) {
    return rounds.stream().filter(round -> round.key().equals(roundKey)).findFirst();
  }

  /** What beginning an application asks of the sign-in. */
  public Demand demandToBegin() {
    return Demand.written(requiredLevel, Optional.empty());
  }

  /** What sending one asks of it. */
  public Demand demandToSend() {
    return Demand.written(requiredLevel, signedInWithinMinutes);
  }

  /**
   * Decisions are made together, after the round; one that never seems to end decides as it goes.
   * Always a working day.
   */
  public LocalDate decisionBy(ApplicationRound round, LocalDate today) {
    LocalDate from = decidesAsItGoes(round, today) ? today : round.closes();
    return WorkingDays.onOrAfter(from.plusWeeks(decisionWeeks));
  }

  /** Whether applications to a round are decided one by one, as they come. */
  public boolean decidesAsItGoes(ApplicationRound round, LocalDate today) {
    return round.closes().isAfter(today.plusYears(1));
  }
}
