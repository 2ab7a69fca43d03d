package fi.luukku.casework.domain;

import fi.luukku.identity.OnBehalf;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** The organisation whose case or draft it is, as it was called then. */
@Embeddable
public class CaseParty {
  @Column(name = "party_id")
  private String id;

  @Column(name = "party_name")
  private String name;

  protected CaseParty() {}

  private CaseParty(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /** What is stored; {@code null} where the person acts for himself. */
  static CaseParty of(Optional<OnBehalf> chosen) {
    return chosen.map(party -> new CaseParty(party.party(), party.name())).orElse(null);
  }

  static Optional<String> id(CaseParty party) {
    return Optional.ofNullable(party).map(present -> present.id);
  }

  static Optional<String> name(CaseParty party) {
    return Optional.ofNullable(party).map(present -> present.name);
  }
}
