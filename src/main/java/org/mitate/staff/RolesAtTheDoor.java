package org.mitate.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.mitate.shared.Refusal;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Asks at every handler whether the member has one of its roles; a handler that names none lets
/// nobody in.
@Configuration(proxyBeanMethods = false)
class RolesAtTheDoor implements WebMvcConfigurer, HandlerInterceptor {

    private final StaffDirectory directory;
    private final RequestMatcher publicDoors;

    RolesAtTheDoor(StaffDirectory directory, RequestMatcher publicDoors) {
        this.directory = directory;
        this.publicDoors = publicDoors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || publicDoors.matches(request)) return true;
        Set<String> held =
                directory.acting().map(StaffMember::roles).orElse(Set.of()).stream()
                        .map(Role::name)
                        .collect(java.util.stream.Collectors.toSet());
        if (roles(method).stream().noneMatch(held::contains)) {
            throw Refusal.notYours("NOT_YOUR_ROLE");
        }
        return true;
    }

    private static List<String> roles(HandlerMethod method) {
        RolesAllowed allowed =
                AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RolesAllowed.class);
        if (allowed == null) {
            allowed =
                    AnnotatedElementUtils.findMergedAnnotation(
                            method.getBeanType(), RolesAllowed.class);
        }
        return allowed == null ? List.of() : List.of(allowed.value());
    }
}
