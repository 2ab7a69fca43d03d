package fi.luukku.casework.persistence;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseRow;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.QueueRow;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The columns of a case in a list: never its answers, which may be long. */
final class CaseColumns {
  static final String ROW =
      "c.number, c.kind, c.progress.status, c.title, c.serviceKey, c.opened, c.progress.changed, c.expectedBy,"
          + " c.progress.actBy, c.period.starts, c.period.ends, c.period.place, c.period.way,"
          + " c.progress.outcome";
  static final String QUEUE_ROW =
      ROW + ", c.citizenName, c.handlerId, c.handlerName, c.queueKey, c.revision, c.party.name";

  private CaseColumns() {}

  static CaseRow row(Object[] row) {
    return new CaseRow(
        new CaseNumber((String) row[0]),
        (CaseKind) row[1],
        (CaseStatus) row[2],
        (LocalizedText) row[3],
        (String) row[4],
        (Instant) row[5],
        (Instant) row[6],
        Optional.ofNullable((LocalDate) row[7]),
        Optional.ofNullable((LocalDate) row[8]),
        time((Instant) row[9], (Instant) row[10], (LocalizedText) row[11], (MeetingWay) row[12]),
        Optional.ofNullable((String) row[13]));
  }

  static QueueRow queueRow(Object[] row) {
    return new QueueRow(
        row(row),
        Optional.ofNullable((String) row[14]),
        Optional.ofNullable((String) row[15]),
        Optional.ofNullable((String) row[16]),
        (String) row[17],
        (Integer) row[18],
        Optional.ofNullable((String) row[19]));
  }

  private static Optional<NewCase.CaseTime> time(
      Instant starts, Instant ends, LocalizedText place, MeetingWay way) {
    return starts == null
        ? Optional.empty()
        : Optional.of(new NewCase.CaseTime(starts, ends, place, way));
  }
}
