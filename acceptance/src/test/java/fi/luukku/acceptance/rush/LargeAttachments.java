package fi.luukku.acceptance.rush;

import fi.luukku.acceptance.faults.Database;
import fi.luukku.acceptance.measure.HeapGrowth;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Attachments of nearly 20 MB that come in at once, while the live heap is counted. */
final class LargeAttachments {
  private static final int FILES = Integer.getInteger("rush.attachments", 24);
  private static final int AT_ONCE = 8;
  private static final int BYTES = 20 * 1024 * 1024 - 1024;
  private static final String FILE = "file";
  private static final String BOUNDARY = "----luukku-closing";
  private static final double MEGABYTE = 1048576.0;

  private final List<Citizen> citizens;

  /**
   * @param citizens who have sent an application; each attaches one file to his
   */
  LargeAttachments(List<Citizen> citizens) {
    this.citizens = citizens.subList(0, FILES);
  }

  String lines() throws Exception {
    long before = HeapGrowth.liveBytes();
    AtomicLong most = new AtomicLong();
    AtomicBoolean over = new AtomicBoolean();
    Thread looking = new Thread(() -> look(most, over));
    looking.start();
    Together.Done<Answer> done = sent();
    over.set(true);
    looking.join();
    long after = HeapGrowth.liveBytes();
    long taken = done.results().stream().filter(Answer::leadsOn).count();
    String report =
        String.format(
            Locale.ROOT,
            "%d attachments of %.1f MB, %d at once: %d taken in %.1f s. Live heap before %.1f MB, at"
                + " most %.1f MB meanwhile, %.1f MB after.%n",
            FILES,
            BYTES / MEGABYTE,
            AT_ONCE,
            taken,
            done.seconds(),
            before / MEGABYTE,
            most.get() / MEGABYTE,
            after / MEGABYTE);
    if (taken != FILES || most.get() - before > 2L * BYTES) {
      throw new IllegalStateException("Not right:\n" + report + failed(done.results()));
    }
    return report;
  }

  private Together.Done<Answer> sent() throws InterruptedException {
    List<Together.Work<Answer>> all =
        citizens.stream().<Together.Work<Answer>>map(one -> line -> attached(line, one)).toList();
    return Together.of(AT_ONCE, all);
  }

  private static Answer attached(Exchange line, Citizen citizen) throws IOException {
    String number =
        Database.column("SELECT number FROM case_file WHERE person_id = ?", citizen.person())
            .get(0);
    String page = "/my/matter?number=" + number;
    Answer shown = new Insider(line).get(page, citizen.cookie());
    byte[] body = body(citizen.mine(Fields.pressing(shown.body(), "#attach-send")));
    return line.post(page, citizen.cookie(), "multipart/form-data; boundary=" + BOUNDARY, body);
  }

  private static void look(AtomicLong most, AtomicBoolean over) {
    try {
      while (!over.get()) {
        long live = HeapGrowth.liveBytes();
        most.accumulateAndGet(live, Math::max);
      }
    } catch (IOException | InterruptedException stopped) {
      throw new IllegalStateException("The heap could not be counted.", stopped);
    }
  }

  private static byte[] body(Fields fields) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(BYTES + 4096);
    fields
        .values()
        .forEach(
            (name, value) -> {
              if (!name.equals(FILE)) {
                part(out, "name=\"" + name + "\"", value);
              }
            });
    String head =
        "name=\"" + FILE + "\"; filename=\"suunnitelma.pdf\"\r\nContent-Type: application/pdf";
    byte[] file = new byte[BYTES];
    byte[] start = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, file, 0, start.length);
    byte[] end = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(end, 0, file, BYTES - end.length, end.length);
    out.write(head(head));
    out.write(file);
    out.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static void part(ByteArrayOutputStream out, String head, String value) {
    out.writeBytes(head(head));
    out.writeBytes((value + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] head(String disposition) {
    return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String failed(List<Answer> answers) {
    return answers.stream()
        .filter(one -> !one.leadsOn())
        .findFirst()
        .map(one -> one.head() + Check.words(one.body()))
        .orElse("");
  }
}
