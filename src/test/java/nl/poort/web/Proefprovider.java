package nl.poort.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A tiny OIDC provider on loopback, also a dishonest one: it gives a token only to whoever shows the verifier of the
/// login that began last.
public final class Proefprovider implements AutoCloseable {
    public static final String GEHEIM = "een geheim van ten minste 32 tekens";

    public final String issuer;
    /// What it says of who logs in.
    public final Map<String, Object> claims = new HashMap<>();
    /// Instead of the right one, when set.
    public String anderNonce;

    private final HttpServer server;
    private final RSAKey key;
    private String nonce;
    private String challenge;

    public Proefprovider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("een").generate();
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", x -> json(x, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"],"code_challenge_methods_supported":["S256"],
                "token_endpoint_auth_methods_supported":["client_secret_basic"]}""".formatted(issuer)));
        server.createContext("/jwks", x -> json(x, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    /// Somebody arrives at its login page; gives what was asked.
    public Map<String, String> komt(String adres) {
        var vraag = velden(URI.create(adres).getRawQuery());
        nonce = vraag.get("nonce");
        challenge = vraag.get("code_challenge");
        return vraag;
    }

    private void token(HttpExchange x) throws IOException {
        var vraag = velden(new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        try {
            var verifier = vraag.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII);
            var hash = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier));
            if (!hash.equals(challenge)) {
                x.sendResponseHeaders(400, -1);
                return;
            }
            var bouwer = new JWTClaimsSet.Builder()
                    .issuer(issuer)
                    .subject("kim-1")
                    .audience("poort")
                    .issueTime(new Date())
                    .expirationTime(new Date(System.currentTimeMillis() + 60_000))
                    .claim("nonce", anderNonce == null ? nonce : anderNonce);
            claims.forEach(bouwer::claim);
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("een").build(), bouwer.build());
            jwt.sign(new RSASSASigner(key));
            json(x, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + jwt.serialize() + "\"}");
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IOException(e);
        }
    }

    private static void json(HttpExchange x, String tekst) throws IOException {
        var bytes = tekst.getBytes(StandardCharsets.UTF_8);
        x.getResponseHeaders().set("Content-Type", "application/json");
        x.sendResponseHeaders(200, bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }

    public static Map<String, String> velden(String tekst) {
        return Arrays.stream(tekst.split("&"))
                .map(v -> v.split("=", 2))
                .collect(Collectors.toMap(v -> v[0], v -> URLDecoder.decode(v[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
