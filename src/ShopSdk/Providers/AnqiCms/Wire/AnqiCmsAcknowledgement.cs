namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>A response that says only whether it worked.</summary>
public sealed record AnqiCmsAcknowledgement : AnqiCmsEnvelope;
