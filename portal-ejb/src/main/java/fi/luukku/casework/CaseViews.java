package fi.luukku.casework;

import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.CaseSteps;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.documents.CaseDocuments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** One case as its reader may see it: three statements with the case itself. */
@Dependent
class CaseViews {
  @Inject private CaseFiles files;
  @Inject private CaseDocuments documents;
  @Inject private Clock clock;

  CaseView forCitizen(CaseFile file) {
    return view(file, files.timeline(file).stream().filter(TimelineEntry::visible).toList());
  }

  CaseView forStaff(CaseFile file) {
    return view(file, files.timeline(file));
  }

  private CaseView view(CaseFile file, List<TimelineEntry> timeline) {
    return new CaseView(
        file.id(),
        file.number(),
        file.kind(),
        file.status(),
        file.title(),
        file.serviceKey(),
        file.queueKey(),
        file.citizenName(),
        file.partyName(),
        file.handlerId(),
        file.handlerName(),
        file.opened(),
        file.changed(),
        file.expectedBy(),
        file.actBy(),
        file.asked(),
        file.time(),
        file.outcome(),
        file.contact(),
        file.answers(),
        timeline,
        documents.ofCase(file.id()).stream().map(CaseFiling::facts).toList(),
        CaseSteps.of(file, timeline, clock.instant()),
        file.mayWrite(),
        file.mayWithdraw(clock.instant()),
        file.revision(),
        file.doorCode());
  }
}
