package fi.luukku.site.web.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** What has come of a body: in memory while it is small, else in a file that goes with it. */
final class Spool implements AutoCloseable {
  private static final int IN_MEMORY = IntakeSettings.HEAD + 8_192;

  private final Path folder;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream(1_024);
  private OutputStream out;
  private Path file;

  Spool(Path folder) {
    this.folder = folder;
  }

  void write(byte[] bytes, int count) throws IOException {
    if (file == null && memory.size() + count > IN_MEMORY) {
      moveToDisk();
    }
    if (file == null) {
      memory.write(bytes, 0, count);
    } else {
      out.write(bytes, 0, count);
    }
  }

  /** What has come, while it is all in memory: until then, a large body's head is there. */
  byte[] head() {
    return memory.toByteArray();
  }

  private void moveToDisk() throws IOException {
    file = folder.resolve(UUID.randomUUID() + ".body");
    out =
        Channels.newOutputStream(
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    memory.writeTo(out);
    memory = null;
  }

  /** The whole body from its beginning; nothing is written after this. */
  InputStream read() throws IOException {
    if (file == null) {
      return new ByteArrayInputStream(memory.toByteArray());
    }
    out.close();
    return Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      out.close();
      Files.deleteIfExists(file);
    }
  }
}
