using System.Text.Json;

namespace ShopSdk.Providers.Shoplazza;

/// <summary>An error body in any of the documented forms.</summary>
/// <param name="Shape">The form.</param>
/// <param name="Code">The provider's code; null when the form has none.</param>
/// <param name="Message">The message; null when there is none.</param>
internal sealed record ShoplazzaErrorBody(ShoplazzaErrorShape Shape, string? Code = null, string? Message = null)
{
    private static readonly ShoplazzaErrorBody Unknown = new(ShoplazzaErrorShape.None);

    /// <summary>Reads a body; null means that the body is not JSON.</summary>
    public static ShoplazzaErrorBody Read(JsonDocument? document)
    {
        try
        {
            return document?.RootElement switch
            {
                { ValueKind: JsonValueKind.String } text => new(ShoplazzaErrorShape.BareText, Message: text.GetString()),
                { ValueKind: JsonValueKind.Object } body => ReadObject(body),
                _ => Unknown,
            };
        }
        catch (InvalidOperationException)
        {
            // JSON whose escapes are not valid text, such as half of a surrogate pair.
            return Unknown;
        }
    }

    private static ShoplazzaErrorBody ReadObject(JsonElement body)
    {
        if (body.TryGetProperty("errors", out JsonElement errors))
            return TextsOf(errors) is { } list ? new(ShoplazzaErrorShape.Errors, Message: list) : Unknown;
        if (body.TryGetProperty("error", out JsonElement error))
            return error.ValueKind == JsonValueKind.String ? new(ShoplazzaErrorShape.Error, Message: error.GetString()) : Unknown;
        if (
            body.TryGetProperty("code", out JsonElement code)
            && body.TryGetProperty("message", out JsonElement message)
            && message.ValueKind == JsonValueKind.String
        )
        {
            return code.ValueKind switch
            {
                JsonValueKind.Number => new(ShoplazzaErrorShape.NumericCode, code.GetRawText(), message.GetString()),
                JsonValueKind.String => new(ShoplazzaErrorShape.TextCode, code.GetString(), message.GetString()),
                _ => Unknown,
            };
        }
        return body.EnumerateObject().Any() ? Unknown : new(ShoplazzaErrorShape.Empty);
    }

    /// <summary>All texts of <c>errors</c> as one text; null when the form is unknown.</summary>
    private static string? TextsOf(JsonElement errors) =>
        errors.ValueKind switch
        {
            JsonValueKind.String => errors.GetString(),
            JsonValueKind.Array => Join(errors),
            JsonValueKind.Object => string.Join(
                "; ",
                errors.EnumerateObject().Select(field => $"{field.Name}: {TextsOf(field.Value) ?? "not valid"}")
            ),
            _ => null,
        };

    private static string Join(JsonElement texts) =>
        string.Join(
            "; ",
            texts.EnumerateArray().Where(text => text.ValueKind == JsonValueKind.String).Select(text => text.GetString())
        );
}
