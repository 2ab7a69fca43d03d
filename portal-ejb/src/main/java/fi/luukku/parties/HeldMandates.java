package fi.luukku.parties;

import fi.luukku.parties.persistence.Mandates;
import fi.luukku.parties.persistence.NationalMandateRows;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What somebody may do for others now, whichever register says so. */
@Dependent
class HeldMandates {
  @Inject private Mandates mandates;
  @Inject private NationalMandateRows national;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "luukku.authorizations.trust", defaultValue = "PT30M")
  private Duration trust;

  /** Those that hold today, ours first. */
  List<Mandate> of(String person) {
    Stream<Mandate> told =
        national.of(person).stream()
            .filter(one -> one.isTrustedAt(clock.instant(), trust))
            .map(NationalMandate::mandate);
    return Stream.concat(mandates.of(person).stream(), told).filter(this::holds).toList();
  }

  /** Those that hold and those that held, ours first. */
  List<Mandate> everOf(String person) {
    Stream<Mandate> told = national.of(person).stream().map(NationalMandate::mandate);
    return Stream.concat(mandates.of(person).stream(), told).toList();
  }

  /**
   * A mandate and how lately it is known to hold.
   *
   * @param trusted lately enough to show something
   * @param confirmed and its register answered when it was asked last: enough for an act
   */
  record Held(Mandate mandate, boolean trusted, boolean confirmed) {}

  /** The one by which a person acts for a party, where it holds today. */
  Optional<Held> find(String id, String person, String party) {
    Optional<Held> found =
        NationalMandate.isOne(id)
            ? national.find(id).map(this::told)
            : mandates.find(id).map(ours -> new Held(ours, true, true));
    return found
        .filter(held -> held.mandate().person().equals(person))
        .filter(held -> held.mandate().party().equals(party))
        .filter(held -> holds(held.mandate()));
  }

  /** Whether the national register told of it once, and what it said is written down no more. */
  boolean isForgotten(String id) {
    return NationalMandate.isOne(id) && national.find(id).isEmpty();
  }

  /** Those that hold today of all that an organisation has given itself. */
  List<HeldBy> givenBy(String organisation) {
    return mandates.held(organisation).stream().filter(one -> holds(one.mandate())).toList();
  }

  /** Whether a person may act for a party today, by whichever mandate. */
  boolean reaches(String person, String party) {
    return of(person).stream().anyMatch(mandate -> mandate.party().equals(party));
  }

  /** Whether a person had mandates of a party that are still written down, and none holds today. */
  boolean hasEnded(String person, String party) {
    List<Mandate> given = everOf(person).stream().filter(one -> one.party().equals(party)).toList();
    return !given.isEmpty() && given.stream().noneMatch(this::holds);
  }

  /**
   * Whether the national register said last that a person manages an organisation's mandates no
   * more. What it said is forgotten after a day, and the last word counts then.
   */
  boolean managesNoMore(String person, String organisation) {
    List<Mandate> told =
        national.of(person).stream()
            .map(NationalMandate::mandate)
            .filter(one -> one.party().equals(organisation))
            .toList();
    return !told.isEmpty() && told.stream().noneMatch(one -> !one.ended() && one.manages());
  }

  private Held told(NationalMandate told) {
    boolean trusted = told.isTrustedAt(clock.instant(), trust);
    return new Held(told.mandate(), trusted, trusted && !told.unanswered());
  }

  private boolean holds(Mandate mandate) {
    return mandate.holdsOn(TimeSource.today(clock));
  }
}
