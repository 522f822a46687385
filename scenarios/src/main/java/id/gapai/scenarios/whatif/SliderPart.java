package id.gapai.scenarios.whatif;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.report.LivePart;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The sliders as a part of the page: models, engine, scripts and texts, all in it. */
public final class SliderPart {
    private static final String ENGINE = "/id/gapai/simulation/browser/engine.wasm";
    private static final String LIBRARY = "/META-INF/resources/webjars/uplot/1.6.30/dist/uPlot.";
    private static final String WEB = "/id/gapai/scenarios/web/";
    private static final Object[] PLACES = {"{0}", "{1}", "{2}", "{3}"};

    private SliderPart() {}

    /** @param language of the page; the texts of the sliders are in it in both */
    public static LivePart of(Sliders sliders, Language language) throws IOException {
        var messages = messages(language);
        return new LivePart(
                messages.text("heading"),
                messages.text("fallback"),
                read(LIBRARY + "min.css") + read(WEB + "what-if.css"),
                data(sliders),
                compressed(models(sliders)),
                compressed(bytes(ENGINE)),
                inScript(read(WEB + "worker.js")),
                inScript(read(LIBRARY + "iife.min.js") + "\n" + read(WEB + "what-if.js")));
    }

    static Messages messages(Language language) {
        return Messages.load(language, SliderPart.class, "whatif");
    }

    private static String data(Sliders sliders) throws IOException {
        var document = new LinkedHashMap<String, Object>(sliders.document());
        document.put("texts", texts());
        var json = new StringWriter();
        Json.write(document, json);
        return json.toString().replace("<", "\\u003c");
    }

    private static Map<String, Object> texts() {
        var texts = new LinkedHashMap<String, Object>();
        for (var language : Language.values()) {
            var messages = messages(language);
            var all = new TreeMap<String, String>();
            messages.keys().forEach(key -> all.put(key, messages.text(key, PLACES)));
            texts.put(language.code(), all);
        }
        return texts;
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
        try (var in = SliderPart.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return in.readAllBytes();
        }
    }
}
