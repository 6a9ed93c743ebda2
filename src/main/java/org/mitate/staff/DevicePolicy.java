package org.mitate.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.header.HeaderWriter;

/// Camera, microphone and screen are for the online room and its trial only; no other page may even
/// ask for them.
class DevicePolicy implements HeaderWriter {

    private static final Pattern ROOM =
            Pattern.compile("/visit/(room|trial)(/.*)?|/cases/[^/]+/room");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String who = ROOM.matcher(request.getRequestURI()).matches() ? "(self)" : "()";
        response.setHeader(
                "Permissions-Policy",
                "camera=" + who + ", microphone=" + who + ", display-capture=" + who);
    }
}
