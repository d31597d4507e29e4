namespace CustomProvider.Tests.Server;

/// <summary>A product of the shop. The price is in cents.</summary>
internal sealed record Product(string Sku, string Title, long Price);
