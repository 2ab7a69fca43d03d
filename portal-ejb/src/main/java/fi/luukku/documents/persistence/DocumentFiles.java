package fi.luukku.documents.persistence;

import fi.luukku.documents.domain.StoredDocument.StoredBytes;
import fi.luukku.documents.integration.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bytes of documents, in {@code luukku.documents.dir}: a folder that all nodes share. A file's
 * name there is its storage key, made here; nothing a user typed becomes part of a path.
 */
@ApplicationScoped
public class DocumentFiles {
  private static final int BUFFER = 64 * 1024;

  @Inject
  @ConfigProperty(name = "luukku.documents.dir")
  private String folder;

  /**
   * Writes a stream to disk, durably. Empty where it is longer than {@code most}; then nothing
   * stays behind.
   */
  public Optional<StoredBytes> store(InputStream content, long most) {
    String storageKey = newKey();
    Path file = path(storageKey);
    try {
      Files.createDirectories(file.getParent());
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long size = write(content, file, digest, most);
      if (size > most) {
        Files.deleteIfExists(file);
        return Optional.empty();
      }
      String hash = HexFormat.of().formatHex(digest.digest());
      return Optional.of(new StoredBytes(storageKey, size, hash));
    } catch (IOException failed) {
      remove(storageKey);
      throw new UncheckedIOException("A document could not be stored.", failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }

  private static long write(InputStream content, Path file, MessageDigest digest, long most)
      throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      int read = content.read(buffer);
      while (read >= 0 && size <= most) {
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
        size += read;
        read = content.read(buffer);
      }
      channel.force(true);
      return size + Math.max(read, 0);
    }
  }

  /** What makes a file of a file. */
  public interface Rewriting {
    void copy(InputStream from, OutputStream to) throws IOException;
  }

  /**
   * Writes a stored file anew, under another key; the old one is gone then.
   *
   * @throws Pictures.Broken what the rewriting refuses; the old file is still there then
   */
  public StoredBytes rewrite(String storageKey, Rewriting rewriting) throws Pictures.Broken {
    String key = newKey();
    try {
      Files.createDirectories(path(key).getParent());
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream from = new BufferedInputStream(Files.newInputStream(path(storageKey)));
          FileChannel channel =
              FileChannel.open(
                  path(key), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream to =
            new BufferedOutputStream(
                new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER);
        rewriting.copy(from, to);
        to.flush();
        channel.force(true);
      }
      remove(storageKey);
      return new StoredBytes(key, Files.size(path(key)), HexFormat.of().formatHex(digest.digest()));
    } catch (Pictures.Broken broken) {
      remove(key);
      throw broken;
    } catch (IOException failed) {
      remove(key);
      throw new UncheckedIOException("A document could not be stored.", failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }

  private static String newKey() {
    String key = UUID.randomUUID().toString();
    return key.substring(0, 2) + "/" + key;
  }

  public Path path(String storageKey) {
    return Path.of(folder).resolve(storageKey);
  }

  public void remove(String storageKey) {
    try {
      Files.deleteIfExists(path(storageKey));
    } catch (IOException failed) {
      throw new UncheckedIOException("A document could not be removed.", failed);
    }
  }

  /** Storage keys of files that were last written before {@code before}. */
  public List<String> writtenBefore(Instant before) {
    Path root = Path.of(folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root, 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toFile().lastModified() < before.toEpochMilli())
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("The documents' folder cannot be read.", failed);
    }
  }
}
