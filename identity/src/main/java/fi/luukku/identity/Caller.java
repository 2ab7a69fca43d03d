package fi.luukku.identity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands behind a request. Desks take it as their first argument and decide with it.
 *
 * @param kind anonymous visitor, citizen or staff member
 * @param id for a citizen or staff member the stable person id (a UUID of ours, never an identity
 *     code); for an anonymous visitor the hash of the visitor cookie, or empty where the browser
 *     has none yet
 * @param name the name to show; empty for a visitor
 * @param roles roles as the container knows them: {@code CITIZEN}, or for staff {@code STAFF}
 *     beside {@code ADVISER}, {@code HANDLER}, {@code OFFICER}, {@code FIELD_WORKER}, {@code
 *     FORM_EDITOR}, {@code MANAGER}, {@code ADMIN}
 * @param queues keys of the work queues that a staff member serves
 * @param level how surely the person was identified
 * @param identifiedAt when the person proved it to the provider; long ago where nobody knows
 * @param onBehalf for whom a citizen acts; empty where he acts for himself
 */
public record Caller(
    Kind kind,
    String id,
    String name,
    Set<String> roles,
    Set<String> queues,
    AssuranceLevel level,
    Instant identifiedAt,
    Optional<OnBehalf> onBehalf) {

  public enum Kind {
    VISITOR,
    CITIZEN,
    STAFF
  }

  public Caller {
    Objects.requireNonNull(kind, "a caller has a kind");
    Objects.requireNonNull(id, "a caller has an id, empty for a visitor without a cookie");
    Objects.requireNonNull(identifiedAt, "a caller was identified at some time");
    roles = Set.copyOf(roles);
    queues = Set.copyOf(queues);
    Objects.requireNonNull(onBehalf, "a caller acts for himself or for another");
  }

  /** Who acts for himself, and of whom nobody knows when he was identified. */
  public Caller(
      Kind kind,
      String id,
      String name,
      Set<String> roles,
      Set<String> queues,
      AssuranceLevel level) {
    this(kind, id, name, roles, queues, level, Instant.EPOCH, Optional.empty());
  }

  /** The same person, acting for another or for himself. */
  public Caller actingFor(Optional<OnBehalf> chosen) {
    return new Caller(kind, id, name, roles, queues, level, identifiedAt, chosen);
  }

  /** Id of the party he acts for; empty where he acts for himself. */
  public Optional<String> party() {
    return onBehalf.map(OnBehalf::party);
  }

  /** The same person, whoever he acts for now. */
  public Caller himself() {
    return actingFor(Optional.empty());
  }

  /** Whether what is a party's is for him now: he acts for it, or for himself and it is he. */
  public boolean isFor(String party) {
    return party.equals(party().orElse(id));
  }

  /** Who it was and for whom, as the audit trail names them. */
  public String actor() {
    return party().map(party -> ownerKey() + "/for:" + party).orElseGet(this::ownerKey);
  }

  public static Caller visitor(String visitorHash) {
    return new Caller(Kind.VISITOR, visitorHash, "", Set.of(), Set.of(), AssuranceLevel.NONE);
  }

  public static Caller citizen(String personId, String name, AssuranceLevel level) {
    return new Caller(Kind.CITIZEN, personId, name, Set.of("CITIZEN"), Set.of(), level);
  }

  /** The same person, identified at this time. */
  public Caller identifiedAt(Instant time) {
    return new Caller(kind, id, name, roles, queues, level, time, onBehalf);
  }

  public boolean isCitizen() {
    return kind == Kind.CITIZEN;
  }

  public boolean isStaff() {
    return kind == Kind.STAFF;
  }

  /** The person's id, where somebody is signed in. */
  public Optional<String> person() {
    return kind == Kind.VISITOR ? Optional.empty() : Optional.of(id);
  }

  /**
   * Whose drafts and holds these are: survives nothing but the sign-in or the visitor cookie it is
   * made of.
   */
  public String ownerKey() {
    return switch (kind) {
      case CITIZEN -> "citizen:" + id;
      case STAFF -> "staff:" + id;
      case VISITOR -> "visitor:" + id;
    };
  }

  /** Never the name: a caller may stand in a log line. */
  @Override
  public String toString() {
    return kind + "/" + roles;
  }
}
