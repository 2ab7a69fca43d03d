package fi.luukku.casework;

import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Words that handlers send often, as the municipality's content folder holds them; none where it
 * has no such file.
 */
@ApplicationScoped
public class ReplyTemplates {
  private static final String FILE = "replies.yaml";

  private ContentSnapshot<List<ReplyTemplate>> replies;

  protected ReplyTemplates() {}

  @Inject
  public ReplyTemplates(ContentFolder folder, Clock clock) {
    this.replies = new ContentSnapshot<>(folder, clock, () -> read(folder), FILE);
  }

  /** Those that fit a kind of case, in the municipality's order. */
  public List<ReplyTemplate> of(CaseKind kind) {
    return replies.current().stream().filter(reply -> reply.fits(kind)).toList();
  }

  public Optional<ReplyTemplate> find(String key) {
    return replies.current().stream().filter(reply -> reply.key().equals(key)).findFirst();
  }

  private static List<ReplyTemplate> read(ContentFolder folder) {
    return folder.find(FILE).isEmpty()
        ? List.of()
        : List.copyOf(folder.read(FILE, RepliesFile.class).replies());
  }

  private record RepliesFile(List<ReplyTemplate> replies) {}
}
