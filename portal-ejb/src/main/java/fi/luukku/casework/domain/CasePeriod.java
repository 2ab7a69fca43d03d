package fi.luukku.casework.domain;

import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.shared.InstantColumn;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.LocalizedTextColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** When and where a booking takes place; other cases have none. */
@Embeddable
public class CasePeriod {
  @Convert(converter = InstantColumn.class)
  private Instant starts;

  @Convert(converter = InstantColumn.class)
  private Instant ends;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText place;

  @Enumerated(EnumType.STRING)
  @Column(name = "meeting_way")
  private MeetingWay way;

  protected CasePeriod() {}

  CasePeriod(NewCase.CaseTime time) {
    this.starts = time.starts();
    this.ends = time.ends();
    this.place = time.place();
    this.way = time.way();
  }

  /** The same place at another time. */
  CasePeriod at(Instant from, Instant to) {
    return new CasePeriod(new NewCase.CaseTime(from, to, place, way));
  }

  NewCase.CaseTime time() {
    return new NewCase.CaseTime(starts, ends, place, way);
  }
}
