package fi.luukku.casework;

import fi.luukku.casework.persistence.DraftRows;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The drafts that somebody reaches, as {@link DraftReach} has it. */
@Dependent
class DraftLists {
  @Inject private DraftRows rows;
  @Inject private ActingOnBehalf acting;

  List<DraftRow> mine(Caller caller, int most) {
    return rows.of(caller, most).stream().filter(row -> reaches(caller, row)).toList();
  }

  List<DraftRow> ofErrand(Caller caller, CaseKind kind, String serviceKey) {
    Optional<String> party =
        caller.party().filter(id -> acting.reaches(caller, id, kind.wireName(), serviceKey));
    return rows.ofErrand(caller, kind, serviceKey, party).stream()
        .filter(row -> reaches(caller, row))
        .toList();
  }

  /** What is of the party was asked for only by who may act for it. */
  private boolean reaches(Caller caller, DraftRow row) {
    boolean ownAlone = row.isOwn() && !row.thePartys();
    return ownAlone
        || row.standing() == DraftRow.Standing.OF_PARTY
        || row.partyId()
            .filter(party -> acting.reaches(caller, party, row.kind().wireName(), row.key()))
            .isPresent();
  }
}
