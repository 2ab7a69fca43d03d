package fi.luukku.casework.web;

import fi.luukku.casework.CaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Where a citizen's booking gets another time. */
@Named("moveLinks")
@RequestScoped
public class MoveLinksBacking {
  @Inject @Any Instance<MovePages> capabilities;

  /** The address; empty where he cannot move it himself, or no longer. */
  public Optional<String> of(CaseView matter) {
    return capabilities.stream()
        .filter(pages -> matter.mayWithdraw() && pages.kind() == matter.kind())
        .findFirst()
        .flatMap(pages -> pages.moveAt(matter));
  }
}
