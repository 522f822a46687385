package id.gapai.scenarios.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import id.gapai.scenarios.report.page.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The HTML templates beside this class. Every text is escaped (output format HTML; see
 * https://freemarker.apache.org/docs/dgui_misc_autoescaping.html); templates reach no class and no file.
 */
public final class Templates {
    private static final Configuration TEMPLATES = configuration();

    private Templates() {}

    /**
     * A page as HTML.
     *
     * @param name  of the template, without ending
     * @param style of its style sheet, without ending
     * @param page  what the template calls {@code page}
     */
    public static String render(String name, String style, Object page) {
        return render(name, read(style + ".css"), Map.of("page", page));
    }

    /**
     * Pages one of which is shown at a time.
     *
     * @param pages   what the template calls {@code pages}
     * @param program what runs in the page; its policy then allows this script, and nothing else
     */
    static String render(String name, String style, List<Page> pages, PageProgram program) {
        return render(name, read(style + ".css") + program.style(), Map.of(
                "pages", pages, "program", program, "scriptHash", sha256(program.script())));
    }

    private static String render(String name, String css, Map<String, Object> more) {
        var html = new StringWriter();
        var model = new HashMap<String, Object>(more);
        model.put("css", css);
        model.put("cssHash", sha256(css));
        try {
            TEMPLATES.getTemplate(name + ".ftlh").process(model, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the templates do not fit the page", e);
        }
        return html.toString();
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Templates.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }

    private static String read(String resource) {
        try (var in = Templates.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a source of Content-Security-Policy: base 64. */
    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }
}
