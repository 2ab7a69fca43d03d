package fi.luukku.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.identity.Caller;
import fi.luukku.testing.DeskArchive;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Many windows send files to one form at the same moment. */
@ArquillianTest
class UploadRaceIT {
  private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  private static final int WINDOWS = 40;

  @Inject private DocumentUploads uploads;

  private final Caller visitor = Caller.visitor(UUID.randomUUID().toString());

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @Test
  void of_forty_files_at_once_twenty_are_kept_and_the_others_are_told() throws Exception {
    String form = UUID.randomUUID().toString();
    ExecutorService windows = Executors.newFixedThreadPool(WINDOWS);
    int kept = 0;
    try {
      Callable<Boolean> one = () -> isKept(form);
      for (Future<Boolean> done : windows.invokeAll(Collections.nCopies(WINDOWS, one))) {
        kept += done.get() ? 1 : 0;
      }
    } finally {
      windows.shutdownNow();
    }

    List<DocumentRecord> stored = uploads.ofForm(visitor, form);
    assertThat(stored).hasSize(20);
    assertThat(kept).isEqualTo(20);
  }

  private boolean isKept(String form) {
    try {
      uploads.upload(visitor, form, "a.pdf", new ByteArrayInputStream(PDF));
      return true;
    } catch (TooManyFiles full) {
      return false;
    }
  }
}
