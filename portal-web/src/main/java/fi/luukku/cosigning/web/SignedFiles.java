package fi.luukku.cosigning.web;

import fi.luukku.casework.CaseEvent.AttachmentFacts;
import fi.luukku.casework.CaseToSign;
import fi.luukku.documents.web.FileNames;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The attachments of what is signed, as links. */
@RequestScoped
public class SignedFiles {
  @Inject LocaleBacking locale;

  /**
   * One of them.
   *
   * @param size in words
   */
  public record Link(String href, String name, String size) {}

  /**
   * @param address that the id is added to as a parameter
   */
  List<Link> of(CaseToSign matter, String address) {
    Map<String, String> names =
        FileNames.of(matter.attachments(), AttachmentFacts::id, AttachmentFacts::fileName);
    return matter.attachments().stream()
        .map(
            file ->
                new Link(
                    address + "&id=" + file.id(),
                    names.get(file.id()),
                    FileNames.size(file.size(), locale.getLanguage())))
        .toList();
  }
}
