package fi.luukku.catalogue.integration;

import fi.luukku.catalogue.Article;
import fi.luukku.catalogue.CatalogueService;
import fi.luukku.catalogue.SearchHit;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * An index in memory over services, articles and forms in one language. A few dozen documents:
 * built in milliseconds.
 */
public final class CatalogueSearch {
  private static final int LONGEST = 200;

  private final IndexSearcher searcher;
  private final SearchWords words;
  private final List<SearchHit> hits;

  private CatalogueSearch(IndexSearcher searcher, SearchWords words, List<SearchHit> hits) {
    this.searcher = searcher;
    this.words = words;
    this.hits = List.copyOf(hits);
  }

  static CatalogueSearch over(
      List<CatalogueService> services,
      List<Article> articles,
      List<SearchHit> forms,
      Language language) {
    SearchWords words = new SearchWords(language);
    List<SearchHit> hits = new ArrayList<>();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer(words)))) {
      for (CatalogueService service : services) {
        String names =
            service.name().in(language)
                + " "
                + String.join(" ", service.keywords().getOrDefault(language.tag(), List.of()));
        String body = service.summary().in(language) + " " + service.description().in(language);
        writer.addDocument(document(hits.size(), names, body));
        hits.add(
            new SearchHit(
                SearchHit.Kind.SERVICE, service.key(), service.name(), service.summary()));
      }
      for (Article article : articles) {
        String body = plain(article.html().in(language));
        writer.addDocument(document(hits.size(), article.title().in(language), body));
        hits.add(
            new SearchHit(
                SearchHit.Kind.ARTICLE, article.key(), article.title(), summary(article)));
      }
      for (SearchHit form : forms) {
        String names = form.title().in(language);
        writer.addDocument(document(hits.size(), names, form.summary().in(language)));
        hits.add(form);
      }
      writer.commit();
      return new CatalogueSearch(new IndexSearcher(DirectoryReader.open(directory)), words, hits);
    } catch (IOException impossible) {
      throw new UncheckedIOException("An index in memory cannot be written.", impossible);
    }
  }

  /** Best first; nothing where nothing was asked. */
  public List<SearchHit> find(String asked, int most) {
    Query query =
        words.query(asked.strip().substring(0, Math.min(asked.strip().length(), LONGEST)));
    try {
      List<SearchHit> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
        String position = searcher.storedFields().document(hit.doc).get("position");
        found.add(hits.get(Integer.parseInt(position)));
      }
      return found;
    } catch (IOException impossible) {
      throw new UncheckedIOException("An index in memory cannot be read.", impossible);
    }
  }

  private static Analyzer analyzer(SearchWords words) {
    return new PerFieldAnalyzerWrapper(words.stems(), words.analyzers());
  }

  private static Document document(int position, String names, String body) {
    Document document = new Document();
    document.add(new StoredField("position", Integer.toString(position)));
    document.add(new TextField(SearchWords.NAMES, names, Field.Store.NO));
    document.add(new TextField(SearchWords.PLAIN, names, Field.Store.NO));
    document.add(new TextField(SearchWords.PARTS, names, Field.Store.NO));
    document.add(new TextField(SearchWords.BODY, body, Field.Store.NO));
    return document;
  }

  private static LocalizedText summary(Article article) {
    return new LocalizedText(
        firstSentence(article.html().fi()),
        firstSentence(article.html().sv()),
        firstSentence(article.html().en()));
  }

  private static String firstSentence(String html) {
    String text = plain(html);
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** Sanitised HTML as the words in it. */
  private static String plain(String html) {
    String text = html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    return text.replace("&#43;", "+")
        .replace("&#64;", "@")
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&amp;", "&");
  }
}
