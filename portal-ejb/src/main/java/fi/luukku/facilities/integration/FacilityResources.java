package fi.luukku.facilities.integration;

import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.reservations.OfferedResource;
import fi.luukku.reservations.OfferedResources;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The facilities, each followed by its parts. */
@ApplicationScoped
public class FacilityResources implements OfferedResources {
  private FacilityContent content;

  protected FacilityResources() {}

  @Inject
  public FacilityResources(FacilityContent content) {
    this.content = content;
  }

  @Override
  public List<OfferedResource> offered() {
    return content.all().stream()
        .flatMap(one -> one.facility().parts().stream().map(part -> offered(one, part)))
        .toList();
  }

  private static OfferedResource offered(FacilityOffering one, FacilityPart part) {
    return new OfferedResource(
        part.key(),
        new LocalizedText(
            name(one, part, Language.FI),
            name(one, part, Language.SV),
            name(one, part, Language.EN)),
        Set.of(one.queue()),
        one.rules().daysAhead());
  }

  private static String name(FacilityOffering one, FacilityPart part, Language language) {
    String whole = one.facility().name().in(language);
    return part.name().map(name -> whole + ": " + name.in(language)).orElse(whole);
  }
}
