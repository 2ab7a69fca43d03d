package fi.luukku.documents.integration;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.documents.domain.AllowedType;
import fi.luukku.documents.domain.DisplayName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {
  private final ContentType types = new ContentType();

  @TempDir private Path folder;

  private Optional<AllowedType> allowed(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("stored"), content);
    return AllowedType.of(types.of(file), DisplayName.of(name));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] zip(String... names) throws IOException {
    Path file = folder.resolve("zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text("application/vnd.oasis.opendocument.text"));
      }
    }
    return Files.readAllBytes(file);
  }

  @Test
  void takes_what_is_what_its_name_says() throws IOException {
    assertThat(allowed("a.pdf", text("%PDF-1.7\n"))).contains(AllowedType.PDF);
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertThat(allowed("a.PNG", png)).contains(AllowedType.PNG);
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};
    assertThat(allowed("a.jpeg", jpeg)).contains(AllowedType.JPEG);
    byte[] docx = zip("[Content_Types].xml", "word/document.xml");
    assertThat(allowed("a.docx", docx)).contains(AllowedType.DOCX);
    byte[] xlsx = zip("[Content_Types].xml", "xl/workbook.xml");
    assertThat(allowed("a.xlsx", xlsx)).contains(AllowedType.XLSX);
    assertThat(allowed("a.odt", zip("mimetype", "content.xml"))).contains(AllowedType.ODT);
  }

  @ParameterizedTest
  @CsvSource({
    "a.svg, <svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
    "a.html, <!DOCTYPE html><script>alert(1)</script>",
    "a.xml, <?xml version='1.0'?><a/>",
    "a.js, alert(1)",
    "a.sh, #!/bin/sh",
    "a.pdf, <html><body>not a pdf</body></html>",
    "a.jpg, %PDF-1.7",
    "a.txt, words",
    "a, %PDF-1.7"
  })
  void refuses_what_a_browser_or_shell_would_run_and_what_says_something_else(
      String name, String content) throws IOException {
    assertThat(allowed(name, text(content))).isEmpty();
  }

  @Test
  void refuses_macros_plain_zips_and_broken_ones() throws IOException {
    byte[] macros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
    assertThat(allowed("a.docx", macros)).isEmpty();
    assertThat(allowed("a.docx", zip("evil.exe"))).isEmpty();
    assertThat(allowed("a.docx", text("PK\u0003\u0004 and then nothing"))).isEmpty();
  }

  /** Fields of an entry's line in a zip's directory, counted from its signature. */
  private static byte[] withDirectory(byte[] zip, int field, int value) {
    int line = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(line + field, value);
    return zip;
  }

  @Test
  void refuses_a_directory_that_lies_about_where_and_how_long() throws IOException {
    byte[] shorter = withDirectory(zip("mimetype"), 20, 3);
    byte[] elsewhere = withDirectory(zip("mimetype"), 42, 0x7fffffff);
    assertThat(allowed("a.odt", zip("mimetype"))).contains(AllowedType.ODT);
    assertThat(allowed("a.odt", shorter)).isEmpty();
    assertThat(allowed("a.odt", elsewhere)).isEmpty();
  }

  @Test
  void refuses_what_would_become_far_larger_by_its_directory_alone() throws IOException {
    byte[] many = withDirectory(zip("[Content_Types].xml", "word/document.xml"), 24, 50_000_000);
    byte[] huge = withDirectory(zip("[Content_Types].xml", "word/document.xml"), 24, -2);
    assertThat(allowed("a.docx", many)).isEmpty();
    assertThat(allowed("a.docx", huge)).isEmpty();
  }
}
