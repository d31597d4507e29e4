using System.Text.Json;
using ShopSdk.Errors;

namespace ShopSdk.Providers;

/// <content>What a response has to say before it counts.</content>
public abstract partial class ProviderClient
{
    /// <summary>Returns a member that a response cannot do without.</summary>
    /// <exception cref="ProviderResponseException">The response lacks it.</exception>
    protected T Required<T>(T? value, string member, string operation)
        where T : class =>
        value is null or ""
            ? throw new ProviderResponseException(
                $"{_store.Provider.DisplayName} {OperationName(operation)} answered without '{member}'.",
                new ErrorDetails { Provider = Provider, Operation = OperationName(operation) }
            )
            : value;

    /// <summary>What names another order than the checkout's own, or none, is no evidence about this one.</summary>
    private protected void RequireOwn(CheckoutId id, string? named, string member, string operation)
    {
        if (!string.Equals(Required(named, member, operation), id.Key, StringComparison.Ordinal))
            throw new ProviderResponseException(
                $"{_store.Provider.DisplayName} {OperationName(operation)} answered with another '{member}' than it was asked for.",
                new ErrorDetails { Provider = Provider, Operation = OperationName(operation) }
            );
    }

    /// <summary>
    /// A response that has an error beside what it states, or a deciding member in another spelling, contradicts itself and is no evidence.
    /// </summary>
    /// <param name="response">The response, or the part of it that was read.</param>
    /// <param name="operation">The typed interface's method.</param>
    /// <param name="members">The members, whatever their case, that it must not have beside those that were read; errors always belong to them.</param>
    private protected void RequireNoContradiction(
        ExtensibleWireRecord response,
        string operation,
        params ReadOnlySpan<string> members
    )
    {
        foreach ((string name, JsonElement value) in response.ExtensionData ?? new Dictionary<string, JsonElement>())
        {
            if (SaysSomething(value) && (IsAny(name, "error", "errors") || IsAny(name, members)))
                throw NoEvidence($"it has '{name}' beside what it states", operation);
        }
    }

    /// <summary>Makes the exception for a response that says neither that there is an order nor that there is none.</summary>
    private protected ProviderResponseException NoEvidence(string what, string operation) =>
        new(
            $"{_store.Provider.DisplayName} {OperationName(operation)} was answered, but {what}: that proves neither that there is an order nor that there is none.",
            new ErrorDetails { Provider = Provider, Operation = OperationName(operation) }
        );

    /// <summary>Makes the exception for a response to a placing call that neither proves nor disproves the order.</summary>
    /// <param name="what">What the response says or lacks.</param>
    /// <param name="operation">The typed interface's method.</param>
    /// <param name="call">The call.</param>
    protected OutcomeUnknownException Unproven(string what, string operation, CheckoutCall call) =>
        new(
            $"{_store.Provider.DisplayName} {OperationName(operation)} was answered, but {what}: whether it took effect is not known.",
            call.Clock.GetUtcNow(),
            new ErrorDetails { Provider = Provider, Operation = OperationName(operation) }
        );

    private static bool SaysSomething(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.False => false,
            JsonValueKind.Array => value.GetArrayLength() > 0,
            JsonValueKind.String => !value.ValueEquals(""),
            _ => true,
        };

    private static bool IsAny(string name, params ReadOnlySpan<string> members)
    {
        foreach (string member in members)
        {
            if (name.Equals(member, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
