package fi.luukku.acceptance.faults;

import static fi.luukku.acceptance.faults.HttpErrands.number;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F17, F18: a file's name is a label and never a path; what is not what its name says is not taken;
 * what is taken is handed out so that no browser runs it.
 */
class FileNamesIT {
  private static final Samples SAMPLES = Samples.get();
  private static String matter;

  static List<String> names() {
    return List.of(
        "../../../../etc/passwd.png",
        "..\\..\\windows\\win.png",
        "/etc/cron.d/x.png",
        "C:\\boot.png",
        "..%2f..%2fx.png",
        "%2e%2e/x.png",
        "....//x.png",
        "con.png",
        "NUL.png",
        "aux.tar.png",
        ".png",
        "..png",
        "x.png/",
        "x.png\u0000.exe.png",
        "a".repeat(300) + ".png",
        "\u202Egnp.exe.png",
        "a\u200Bb.png",
        "a\r\nSet-Cookie: evil=1.png",
        "a%0d%0aX-Evil: 1.png",
        "a;b=c.png",
        "a\\\".png",
        "ä ö å €.png",
        "😀.png",
        "a\tb.png",
        "-rf.png",
        "$(id).png",
        "`id`.png",
        "<b>.png",
        "a'b.png");
  }

  @BeforeAll
  static void has_a_matter_of_his_own() {
    matter = number(new HttpErrands(SAMPLES.owner, Samples.OWNER_MAIL).report());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_name_is_cleaned_and_handed_out_safely(String name) {
    Answer after = attach(name, "image/png", HttpErrands.PNG);
    assertThat(after.status()).as(after.words()).isIn(200, 422);
    List<String> documents = HttpErrands.documents(after);
    if (after.status() == 422 || documents.isEmpty()) {
      return; // Refused with a reason at the field: safe as well.
    }
    String shown = after.page().select("main a[href*=/documents/]").last().text();
    assertThat(shown)
        .doesNotContain("/", "\\", "\u202E", "\u0000", "\u200B", "<", ">")
        .hasSizeLessThanOrEqualTo(125);
    isSafe(SAMPLES.owner.get(documents.get(documents.size() - 1)));
  }

  @Test
  void nothing_was_written_outside_the_stores_own_folder() throws IOException {
    attach("../../../../luukku-evil.png", "image/png", HttpErrands.PNG);
    try (Stream<Path> files = Files.walk(Product.data())) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.contains("luukku-evil"));
    }
    assertThat(Database.column("SELECT storage_key FROM document"))
        .allSatisfy(key -> assertThat(key).matches("[0-9a-f/-]{10,80}"));
  }

  @Test
  void what_a_browser_or_an_office_program_runs_is_not_taken() {
    String before = Stored.fingerprint();
    refuses(
        "x.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    refuses("x.html", "text/html", "<script>alert(1)</script>");
    refuses("x.png", "image/png", "<script>alert(1)</script>");
    refuses("x.pdf", "application/pdf", "<html><script>alert(1)</script>");
    refuses("x.jpg", "image/jpeg", "MZ\u0090\u0000 this is a program");
    refuses(
        "x.xml",
        "text/xml",
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
    refuses("x.js", "text/javascript", "alert(1)");
    refuses("x.png.html", "image/png", new String(HttpErrands.PNG, StandardCharsets.ISO_8859_1));
    refuses("x", "image/png", new String(HttpErrands.PNG, StandardCharsets.ISO_8859_1));
    refuses("x.pdf", "application/pdf", new String(HttpErrands.PNG, StandardCharsets.ISO_8859_1));
    refuses("x.png", "image/png", new String(HttpErrands.PDF, StandardCharsets.ISO_8859_1));
    refuses("x.docx", "application/zip", "PK\u0003\u0004 not a document");
    refuses("x.png", "image/png", "");
    assertThat(Stored.fingerprint()).isEqualTo(before);
  }

  @Test
  void the_type_is_that_of_the_content_whatever_the_browser_says() {
    Answer after = attach("totta.png", "text/html; charset=utf-8", HttpErrands.PNG);
    List<String> documents = HttpErrands.documents(after);
    assertThat(SAMPLES.owner.get(documents.get(documents.size() - 1)).header("Content-Type"))
        .matches("image/png(;charset=UTF-8)?");
  }

  @Test
  void an_address_of_a_document_is_an_id_and_no_path() {
    for (String id :
        List.of(
            "../../secrets/db-password",
            "..%2f..%2fsecrets%2fdb-password",
            "%2e%2e/x",
            "",
            "x/y",
            SAMPLES.document + "/..",
            SAMPLES.document.toUpperCase(java.util.Locale.ROOT))) {
      Answer answer = SAMPLES.owner.get("/documents/" + id);
      boolean nothing = answer.bytes().length == 0; // The server's own answer to a broken path.
      assertThat(nothing || answer.status() == 400 || answer.status() == 404)
          .as(id + " " + answer.status())
          .isTrue();
    }
  }

  private static void refuses(String name, String type, String content) {
    Answer answer = attach(name, type, content.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(answer.status()).as(name + ": " + answer.words()).isEqualTo(422);
    assertThat(answer.page().select("#file[aria-invalid=true], .field.invalid #file"))
        .as(name)
        .isNotEmpty();
  }

  private static Answer attach(String name, String type, byte[] content) {
    WebForm form = SAMPLES.owner.open("/my/matter?number=" + matter).form("#attach");
    return SAMPLES.owner.go(form.press(".quiet").file("file", name, type, content));
  }

  private static void isSafe(Answer file) {
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.bytes()).isEqualTo(HttpErrands.PNG);
    assertThat(file.header("Content-Type")).matches("image/png(;charset=UTF-8)?");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Content-Security-Policy")).contains("sandbox");
    assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    assertThat(file.header("Content-Disposition"))
        .matches(
            "attachment; filename=\"[A-Za-z0-9 ._()-]+\"; filename\\*=UTF-8''[A-Za-z0-9._~%()!'-]+");
    assertThat(file.headers().map()).doesNotContainKey("x-evil");
    // A pass of the line that is renewed is the portal's own.
    assertThat(file.headers().allValues("Set-Cookie"))
        .allMatch(cookie -> cookie.startsWith("luukku-line="));
  }
}
