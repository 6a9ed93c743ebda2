package org.mitate.ui;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// What a handler answers: a filled template with its status, or the way to the next page.
public final class Screen implements View {

    private static final int USUAL_LENGTH = 32_768;

    private final @Nullable JteModel model;
    private final HttpStatus status;
    private final String address;
    private final @Nullable String flash;

    private Screen(
            @Nullable JteModel model, HttpStatus status, String address, @Nullable String flash) {
        this.model = model;
        this.status = status;
        this.address = address;
        this.flash = flash;
    }

    public static Screen of(JteModel model) {
        return new Screen(model, HttpStatus.OK, "", null);
    }

    /// The form again, with its errors and what was typed.
    public static Screen refused(JteModel model) {
        return new Screen(model, HttpStatus.UNPROCESSABLE_CONTENT, "", null);
    }

    /// Somebody else was faster; what was typed is on the page.
    public static Screen stale(JteModel model) {
        return new Screen(model, HttpStatus.CONFLICT, "", null);
    }

    public static Screen of(JteModel model, HttpStatus status) {
        return new Screen(model, status, "", null);
    }

    /// After a change: the browser gets the next page by itself, so that reloading changes nothing
    /// twice.
    public static Screen goTo(String address) {
        return new Screen(null, HttpStatus.SEE_OTHER, address, null);
    }

    /// The next page says this sentence once.
    public Screen saying(String sentence) {
        return new Screen(model, status, address, sentence);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> unused,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (flash != null) request.getSession().setAttribute(Pages.FLASH, flash);
        response.setStatus(status.value());
        if (model == null) {
            response.setHeader("Location", address);
            return;
        }
        var output = new StringOutput(USUAL_LENGTH);
        model.render(output);
        byte[] page = output.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType(getContentType());
        // The whole page fits the buffer: it leaves once the session is saved, which is then not
        // read again.
        response.setBufferSize(page.length + 1);
        response.getOutputStream().write(page);
    }
}
