package fi.luukku.grants.web;

import fi.luukku.grants.GrantProgrammes;
import fi.luukku.grants.GrantProgrammes.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /grants}: what can be applied for now, and what later. */
@Named
@RequestScoped
public class GrantsBacking {
  @Inject GrantProgrammes programmes;

  private List<Standing> all;

  public void load() {
    all = programmes.all();
  }

  public List<Standing> getOpen() {
    return all.stream().filter(standing -> standing.open().isPresent()).toList();
  }

  public List<Standing> getLater() {
    return all.stream().filter(standing -> standing.open().isEmpty()).toList();
  }
}
