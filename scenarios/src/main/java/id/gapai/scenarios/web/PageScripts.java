package id.gapai.scenarios.web;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.report.PageProgram;
import id.gapai.scenarios.report.PageProgram.Block;
import id.gapai.scenarios.whatif.Sliders;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** All that a page needs to run. */
public final class PageScripts {
    private static final String ENGINE = "/id/gapai/simulation/browser/engine.wasm";
    private static final String LIBRARY = "/META-INF/resources/webjars/uplot/1.6.30/dist/uPlot.";
    private static final String WEB = "/id/gapai/scenarios/web/";

    /** In the order in which they need each other. */
    private static final List<String> SCRIPTS = List.of("page.js", "plot.js", "charts.js", "pair.js", "facts.js", "what-if.js", "start.js");

    private static final String JSON = "application/json";
    private static final String DATA = "text/plain";
    private static final Object[] PLACES = {"{0}", "{1}", "{2}", "{3}", "{4}"};

    private PageScripts() {}

    /**
     * The program of the page.
     *
     * @param document of the forecast
     * @param sliders  what can be changed in the page; empty: nothing
     */
    public static PageProgram of(Map<String, Object> document, Optional<Sliders> sliders) throws IOException {
        var blocks = new ArrayList<>(List.of(new Block("forecast", JSON, Json.inScript(document)), new Block("texts", JSON, Json.inScript(texts()))));
        if (sliders.isPresent()) {
            blocks.add(new Block("what-if-data", JSON, Json.inScript(sliders.get().document())));
            blocks.add(new Block("what-if-models", DATA, compressed(models(sliders.get()))));
            blocks.add(new Block("what-if-engine", DATA, compressed(bytes(ENGINE))));
            blocks.add(new Block("what-if-worker", DATA, inScript(read(WEB + "worker.js"))));
        }
        return new PageProgram(read(LIBRARY + "min.css") + read(WEB + "page.css"), blocks, script(), sliders.isPresent());
    }

    private static String script() throws IOException {
        var script = new StringBuilder(read(LIBRARY + "iife.min.js"));
        for (var part : SCRIPTS) {
            script.append('\n').append(read(WEB + part));
        }
        return inScript(script.toString());
    }

    static Messages messages(Language language, String catalogue) {
        return Messages.load(language, PageScripts.class, catalogue);
    }

    /** By language and catalogue, with places for numbers left as they are. */
    private static Map<String, Object> texts() {
        var texts = new LinkedHashMap<String, Object>();
        for (var language : Language.values()) {
            texts.put(language.code(), Json.object("page", texts(language, "page"), "whatif", texts(language, "whatif")));
        }
        return texts;
    }

    private static Map<String, String> texts(Language language, String catalogue) {
        var messages = messages(language, catalogue);
        var all = new TreeMap<String, String>();
        messages.keys().forEach(key -> all.put(key, messages.text(key, PLACES)));
        return all;
    }

    private static byte[] models(Sliders sliders) throws IOException {
        var bytes = new ByteArrayOutputStream();
        sliders.engine().write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static String compressed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(bytes);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /** In a JavaScript string or expression "&lt;/" says the same with a backslash. */
    private static String inScript(String source) {
        return source.replace("</", "<\\/").replace("<!--", "<\\!--");
    }

    private static String read(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8).replace("\r", "");
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var in = PageScripts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return in.readAllBytes();
        }
    }
}
