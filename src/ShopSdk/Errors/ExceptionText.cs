using System.Text;
using ShopSdk.Internal;

namespace ShopSdk.Errors;

/// <summary>
/// Prints an exception of the platform or of an application's handler without its message, which may contain secrets: the platform quotes
/// header lines and addresses, and a handler may quote anything.
/// </summary>
internal static class ExceptionText
{
    private const int MaxDepth = 8;

    /// <summary>Adds the inner exceptions and the stack trace to the text of one of the SDK's own.</summary>
    public static void AppendRest(StringBuilder text, Exception exception)
    {
        if (exception.InnerException is { } inner)
            Append(text.AppendLine().Append(" ---> "), inner, 1);
        if (exception.StackTrace is { } trace)
            text.AppendLine().Append(trace);
    }

    /// <summary>Gives the text of one of the SDK's own that has nothing to add to its message.</summary>
    public static string Of(Exception exception)
    {
        StringBuilder text = new StringBuilder(exception.GetType().Name).Append(": ").Append(exception.Message);
        AppendRest(text, exception);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Exception exception, int depth)
    {
        if (exception is ShopException or SendCanceledException or PlacementCanceledException)
        {
            text.Append(exception);
            return;
        }
        text.Append(exception.GetType()).Append(": ").Append(Redactor.Message(exception.Message));
        if (exception.InnerException is { } inner && depth < MaxDepth)
            Append(text.AppendLine().Append(" ---> "), inner, depth + 1);
        if (exception.StackTrace is { } trace)
            text.AppendLine().Append(trace);
    }
}
