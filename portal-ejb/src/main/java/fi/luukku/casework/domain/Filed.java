package fi.luukku.casework.domain;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewTime;
import fi.luukku.casework.StaffWay;
import fi.luukku.shared.InstantColumn;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.LocalizedTextColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was filed, by whom and where to: it stays as it came in, but for the time of a booking that
 * is moved. What becomes of it is the case.
 */
@MappedSuperclass
public abstract class Filed {
  @Id private long id;
  private String number;

  @Enumerated(EnumType.STRING)
  private CaseKind kind;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "citizen_name")
  private String citizenName;

  @Embedded private CaseParty party;

  @Column(name = "idempotency_key")
  private String idempotencyKey;

  @Column(name = "service_key")
  private String serviceKey;

  @Column(name = "queue_key")
  private String queueKey;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText title;

  @Convert(converter = InstantColumn.class)
  private Instant opened;

  @Column(name = "expected_by")
  private LocalDate expectedBy;

  @Embedded private CasePeriod period;
  @Embedded private CaseContact contact;
  private String answers;

  @Column(name = "follow_up_hash")
  private String followUpHash;

  @Column(name = "cancel_hash")
  private String cancelHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "staff_way")
  private StaffWay staffWay;

  @Column(name = "door_code")
  private String doorCode;

  protected Filed() {}

  protected Filed(long id, CaseNumber number, Filer filer, NewCase wanted, Instant now) {
    this.id = id;
    this.number = number.value();
    this.kind = wanted.kind();
    this.personId = filer.personId().orElse(null);
    this.citizenName = filer.name().orElse(null);
    this.party = CaseParty.of(filer.onBehalf());
    this.followUpHash = filer.followUpHash().orElse(null);
    this.idempotencyKey = wanted.idempotencyKey();
    this.serviceKey = wanted.serviceKey();
    this.queueKey = wanted.queueKey();
    this.title = wanted.title();
    this.opened = now;
    this.expectedBy = wanted.expectedBy().orElse(null);
    this.period = wanted.time().map(CasePeriod::new).orElse(null);
    this.contact = new CaseContact(wanted.contact());
    this.answers = wanted.answersJson();
  }

  /** Whoever has the secret of this hash may cancel it without signing in. */
  public void cancelBy(String hash) {
    this.cancelHash = hash;
  }

  /** Whoever has this code, and knows the phone number, may say at the door that he has come. */
  public void checkInBy(String code) {
    this.doorCode = code;
  }

  /** Staff booked it for somebody. */
  public void bookedByStaff(StaffWay way) {
    this.staffWay = way;
  }

  void movedTo(NewTime to) {
    this.title = to.title();
    this.period = new CasePeriod(to.time());
    this.answers = to.answersJson();
  }

  void offeredAs(String service) {
    this.serviceKey = service;
  }

  void nextDate(Instant starts, Instant ends) {
    this.period = period.at(starts, ends);
  }

  public long id() {
    return id;
  }

  public CaseNumber number() {
    return new CaseNumber(number);
  }

  public CaseKind kind() {
    return kind;
  }

  public LocalizedText title() {
    return title;
  }

  public String serviceKey() {
    return serviceKey;
  }

  public String queueKey() {
    return queueKey;
  }

  public Instant opened() {
    return opened;
  }

  public String answers() {
    return answers;
  }

  /** Hash of the follow-up link's secret, where it was filed without signing in. */
  public Optional<String> followUpHash() {
    return Optional.ofNullable(followUpHash);
  }

  /** Hash of the secret of the link that cancels it, where there is one. */
  public Optional<String> cancelHash() {
    return Optional.ofNullable(cancelHash);
  }

  public Optional<String> personId() {
    return Optional.ofNullable(personId);
  }

  public Optional<String> citizenName() {
    return Optional.ofNullable(citizenName);
  }

  /** Id of the organisation whose case it is; empty where it is the person's own. */
  public Optional<String> partyId() {
    return CaseParty.id(party);
  }

  public Optional<String> partyName() {
    return CaseParty.name(party);
  }

  public Optional<LocalDate> expectedBy() {
    return Optional.ofNullable(expectedBy);
  }

  public Optional<NewCase.CaseTime> time() {
    return Optional.ofNullable(period).map(CasePeriod::time);
  }

  public NewCase.Contact contact() {
    return contact.contact();
  }

  /** The code for the door, of an appointment that has one. */
  public Optional<String> doorCode() {
    return Optional.ofNullable(doorCode);
  }

  /** Whose data it holds: who filed it, and for whom; empty where nobody knows. */
  public Set<String> people() {
    return Stream.concat(personId().stream(), partyId().stream()).collect(Collectors.toSet());
  }

  /** Under which key its sender sent it: the same again is the same case. */
  public String idempotencyKey() {
    return idempotencyKey;
  }
}
